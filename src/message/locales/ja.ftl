# Japanese. The letters of an attribute are the tones it suits (w warm, n neutral, f formal), the number only tells it apart.
# Everything is polite; the tones differ in how much of it stands in a sentence. Each move has an ending of its own, so
# that a message does not say the same courtesy twice: thanks ありがとうございます, apology 申し訳ございません,
# appreciation 感謝しております, keeping in touch うれしく思います, wish お祈りしております, closing よろしくお願いいたします.
# docs/LANGUAGES.md tells how a file is read.

data =
    .region = JP
    .length = 2.8
    .greeting-joint = 、
    .greets-each = named
    .role-words = 職 インターン インターンシップ アルバイト パート ポジション position role job internship
    .not-a-role = we you our we're your are is was will would looking です ます
    .slot-words = 午前 午後 から より まで 開始 時
    .common = 応募 選考 面接 内定 皆様

position = { $roleForm ->
    [title] { $role }のポジション
    [whole] { $role }
   *[none] 今回のポジション
}
about-position = { $roleForm ->
    [title] { $role }のポジションについて
    [whole] { $role }について
   *[none] { "" }
}
for-position = { $roleForm ->
    [title] { $role }のポジションに
    [whole] { $role }に
   *[none] { "" }
}
my-application = { $roleForm ->
    [title] { $role }のポジションへの応募
    [whole] { $role }への応募
   *[none] 応募
}
papers = { $roleForm ->
    [title] { $role }のポジションの応募書類
    [whole] { $role }の応募書類
   *[none] 応募書類
}
selection = { $roleForm ->
    [none] 選考
   *[title] { $role }の選考
}
interview = { $roleForm ->
    [none] 面接
   *[title] { $role }の面接
}
matter = { $roleForm ->
    [title] { $role }のポジションの件で
    [whole] { $role }の件で
   *[none] { "" }
}
final-round = { $roleForm ->
    [none] 最終選考
   *[title] { $role }の最終選考
}
offered = { $roleForm ->
    [title] { $role }のポジションで内定
    [whole] { $role }で内定
   *[none] 内定
}
earlier-matter = { $roleForm ->
    [none] 選考の件
   *[title] { $role }の件
}
withdraw = { $act ->
    [application] 応募を取り下げる
    [invitation] 面接を辞退し、応募を取り下げる
    [invitation-sourced] 面接と今後の選考を辞退する
    [consideration] 今回のお話を辞退する
    [offer] 内定を辞退する
   *[process] 選考を辞退する
}
withdraw-let = { $act ->
    [application] 応募を取り下げさせて
    [invitation] 面接を辞退し、応募を取り下げさせて
    [invitation-sourced] 面接と今後の選考を辞退させて
    [consideration] 今回のお話を辞退させて
    [offer] 内定を辞退させて
   *[process] 選考を辞退させて
}
withdraw-wish = { $act ->
    [application] 応募を取り下げたく
    [invitation] 面接を辞退し、応募を取り下げたく
    [invitation-sourced] 面接と今後の選考を辞退いたしたく
    [consideration] 今回のお話を辞退いたしたく
    [offer] 内定を辞退いたしたく
   *[process] 選考を辞退いたしたく
}
accepted-elsewhere = { $act ->
    [offer] 他社への入社を決めました
   *[other] 他社の内定をお受けしました
}
contacted = { $spoken ->
    [yes] お電話いたしました
   *[no] ご連絡いたしました
}
before-next = { $act ->
    [offer] お返事を差し上げる前に
    [consideration] お話を進めていただく前に
   *[process] 次のステップに進む前に
}
your-company = { $spoken ->
    [yes] 御社
   *[no] 貴社
}
at-last = { $spoken ->
    [yes] 僭越ながら
   *[no] 末筆ながら
}
booked-interview = { $slotForm ->
    [known] { $slot }の面接
   *[none] 面接
}
booked-time = { $slotForm ->
    [known] { $slot }のお時間
   *[none] 面接のお時間
}
slot = { slot-day }{ $hour }時{ $minuteForm ->
    [known] { $minute }分
   *[none] { "" }
}{ $zone }
slot-day = { $spoken ->
    [yes] { $date }
   *[no] { $month }月{ $day }日（{ $weekdayShort }）
}

## Greeting, and who is calling

greeting-written = { $channel ->
    [linkedin] { greeting-spoken }
   *[email] { $firmForm ->
        [known] { $act ->
            [consideration] { letter-to-person }
            [invitation-sourced] { letter-to-person }
           *[application] { letter-to-company }
        }
       *[none] { letter-to-person }
    }
}
letter-to-company =
    { $company }
    { $text }

    { regards }{ this-is }
letter-to-person =
    { $text }

    { regards }{ $addressed ->
        [unknown] { this-is }
       *[named] { this-is-to-you }
    }
regards = { $tone ->
    [formal] 大変お世話になっております。
   *[warm] お世話になっております。
}
this-is = { $nameForm ->
    [known] { $name }{ $act ->
        [process] { is-known }
        [offer] { is-known }
       *[application] と申します。
    }
   *[none] { "" }
}
this-is-to-you = { $act ->
    [consideration] { this-is }
    [invitation-sourced] { this-is }
   *[process] { $nameForm ->
        [known] { $name }{ is-known }
       *[none] { "" }
    }
}
is-known = { $tone ->
    [formal] でございます。
   *[warm] です。
}
greeting-spoken = { $addressed ->
    [unknown] お世話になっております。
   *[named] { $text }、お世話になっております。
}
greeting-named =
    .wnf1 = { $bare }様
greeting-titled =
    .wnf1 = { $bare }様
greeting-all =
    .wnf1 = 皆様
greeting-unknown =
    .wnf1 = 採用ご担当者様
name-spoken =
    .w1 = { $name }です。
    .wn2 = お電話にて失礼いたします。{ $name }です。
    .wnf3 = { $name }でございます。
    .nf4 = お電話にて失礼いたします。{ $name }でございます。
    .f5 = お電話で恐れ入ります。{ $name }でございます。

## Thanks

thanks-applied =
    .w1 = このたびは、{ papers }をご覧くださり、ありがとうございます。
    .wn2 = { my-application }をご検討いただき、ありがとうございます。
    .w3 = { my-application }に丁寧にご対応くださり、ありがとうございます。
    .wn4 = お忙しいなか、{ papers }に目を通していただき、ありがとうございます。
    .wnf5 = このたびは、{ my-application }をご検討いただき、ありがとうございます。
    .nf6 = { my-application }をご検討いただき、御礼申し上げます。
    .nf7 = ご多用のところ、{ papers }をご確認いただき、心より御礼申し上げます。
    .f8 = このたびは、{ my-application }のご検討を賜り、厚く御礼申し上げます。
thanks-sourced =
    .w1 = { about-position }お声がけくださり、ありがとうございます。
    .wn2 = このたびは、{ about-position }ご連絡いただき、ありがとうございます。
    .w3 = 私の経歴に目を留め、{ about-position }お声がけくださり、ありがとうございます。
    .wn4 = { about-position }ご丁寧なご連絡をいただき、うれしく拝見しました。
    .wnf5 = { about-position }ご丁寧にご案内くださり、ありがとうございます。
    .nf6 = このたびは、{ about-position }お声がけいただき、ありがとうございます。
    .nf7 = { about-position }ご連絡を賜り、御礼申し上げます。
    .f8 = 私の経歴に目を留めていただき、{ about-position }ご連絡を賜りましたこと、厚く御礼申し上げます。
thanks-invited =
    .w1 = { interview }にお声がけくださり、ありがとうございます。
    .wn2 = { interview }のご案内をいただき、ありがとうございます。
    .w3 = { interview }へのお声がけ、とてもうれしく拝見しました。ありがとうございます。
    .wn4 = お忙しいなか、{ interview }の機会をご用意くださり、ありがとうございます。
    .wnf5 = このたびは、{ interview }のご案内をいただき、ありがとうございます。
    .nf6 = { interview }のご連絡をいただき、御礼申し上げます。
    .nf7 = ご多用のところ、{ interview }の機会をいただき、心より御礼申し上げます。
    .f8 = このたびは、{ interview }のご案内を賜り、厚く御礼申し上げます。
thanks-scheduled =
    .w1 = { interview }の場を設けてくださり、ありがとうございます。
    .wn2 = { interview }の日程をご調整いただき、ありがとうございます。
    .w3 = お忙しいなか、{ interview }に向けていろいろとご準備くださり、ありがとうございます。
    .wn4 = このたびは、{ interview }のお時間をご用意いただき、ありがとうございます。
    .wnf5 = { interview }の機会を設けていただき、ありがとうございます。
    .nf6 = { interview }の機会をいただき、御礼申し上げます。
    .nf7 = ご多用のところ、{ interview }の場をご用意いただき、心より御礼申し上げます。
    .f8 = このたびは、{ interview }の機会を賜り、厚く御礼申し上げます。
thanks-interviewed =
    .w1 = { interview }では、いろいろとお話を聞かせてくださり、ありがとうございました。
    .wn2 = 先日は、{ interview }のお時間をいただき、ありがとうございました。
    .w3 = { interview }では、こちらの質問にも丁寧にお答えくださり、ありがとうございました。
    .wn4 = お忙しいなか、{ interview }のお時間をつくっていただき、ありがとうございました。
    .wnf5 = このたびは、{ interview }のお時間をいただき、ありがとうございました。
    .nf6 = { interview }にてお話を伺う機会をいただき、御礼申し上げます。
    .nf7 = ご多用のところ、{ interview }のお時間をいただき、心より御礼申し上げます。
    .f8 = 先日は、{ interview }の機会を賜り、厚く御礼申し上げます。
thanks-assignment =
    .w1 = これまで{ selection }で丁寧に向き合ってくださり、ありがとうございます。
    .wn2 = { selection }にお時間をいただき、ありがとうございます。
    .w3 = { selection }では、お話の場を設けてくださるなど、いろいろとお心配りいただき、ありがとうございます。
    .wn4 = お忙しいなか、{ selection }の場を設けていただき、ありがとうございます。
    .wnf5 = このたびは、{ selection }にお時間を割いていただき、ありがとうございます。
    .nf6 = { selection }にお時間を割いていただき、御礼申し上げます。
    .nf7 = ご多用のところ、{ selection }にお時間をいただき、心より御礼申し上げます。
    .f8 = このたびは、{ selection }にお時間を賜り、厚く御礼申し上げます。
thanks-final =
    .w1 = { final-round }まで進めてくださり、ありがとうございます。
    .wn2 = これまで{ selection }に多くのお時間をいただき、ありがとうございます。
    .w3 = { selection }を通して皆様とお話しでき、とても充実した時間でした。ありがとうございます。
    .wn4 = お忙しいなか、{ final-round }までお時間を割いていただき、ありがとうございます。
    .wnf5 = このたびは、{ final-round }の機会をいただき、ありがとうございます。
    .nf6 = { final-round }の機会をいただき、御礼申し上げます。
    .nf7 = ご多用のところ、{ selection }に多くのお時間をいただき、心より御礼申し上げます。
    .f8 = このたびは、{ final-round }の機会を賜り、厚く御礼申し上げます。
thanks-offer =
    .w1 = { offered }のご連絡をくださり、ありがとうございます。
    .wn2 = { offered }のご連絡をいただき、ありがとうございます。
    .w3 = { offered }のお知らせをいただき、とてもうれしく思いました。ありがとうございます。
    .wn4 = お忙しいなか選考を進めてくださり、{ offered }をいただけたこと、とてもありがたく思っております。
    .wnf5 = このたびは、{ offered }のご連絡をいただき、ありがとうございます。
    .nf6 = { offered }のご通知をいただき、御礼申し上げます。
    .nf7 = { offered }のご連絡をいただき、過分なご評価に心より御礼申し上げます。
    .f8 = このたびは、{ offered }のご通知を賜り、厚く御礼申し上げます。
    .f9 = { offered }を賜り、御礼申し上げます。
thanks-call =
    .w1 = お電話では、{ about-position }お話を聞いてくださり、ありがとうございました。
    .wn2 = お忙しいなか、{ matter }お電話のお時間をいただき、ありがとうございました。
    .wnf3 = このたびは、{ matter }お電話をお受けいただき、ありがとうございました。
    .wnf4 = お電話では、{ matter }ご対応いただき、ありがとうございました。
    .nf5 = ご多用のところ、{ matter }お電話のお時間をいただき、御礼申し上げます。
    .f6 = { matter }お電話にて丁寧にご対応くださり、厚く御礼申し上げます。
    .nf7 = お電話でのご対応、ありがとうございました。
thanks-referrer =
    .w1 = このたびは、{ for-position }推薦してくださり、本当にありがとうございました。
    .wn2 = { for-position }ご紹介いただき、ありがとうございました。
    .w3 = お忙しいなか、{ about-position }お口添えくださり、ありがとうございました。
    .wnf4 = このたびは、{ for-position }ご推薦いただき、ありがとうございました。
    .nf5 = { about-position }お口添えをいただき、御礼申し上げます。
    .f6 = ご多用のところ、{ for-position }ご推薦を賜り、厚く御礼申し上げます。
thanks-firm =
    .w1 = { about-position }あらためてご連絡くださり、ありがとうございます。
    .wn2 = { about-position }ご丁寧なお返事をいただき、ありがとうございます。
    .wnf3 = このたびは、{ about-position }重ねてご連絡をいただき、ありがとうございます。
    .nf4 = お忙しいところ、{ about-position }ご返信いただき、ありがとうございます。
    .f5 = { about-position }重ねてご連絡を賜り、厚く御礼申し上げます。
thanks-reconnect =
    .w1 = 以前、{ earlier-matter }では親身にご対応くださり、ありがとうございました。
    .wn2 = { earlier-matter }では、以前お時間をいただき、ありがとうございました。
    .wn3 = ご無沙汰しております。以前、{ earlier-matter }では丁寧にご対応いただき、ありがとうございました。
    .wnf4 = 以前は{ earlier-matter }で丁寧にご対応いただき、ありがとうございました。
    .nf5 = その節は、{ earlier-matter }でお時間をいただき、御礼申し上げます。
    .f6 = 以前、{ earlier-matter }では格別のご配慮を賜り、厚く御礼申し上げます。

## Decision

decision-other-offer =
    .w1 = 別の会社への入社を決めましたので、{ withdraw-let }いただきます。
    .wn2 = 他社への入社を決めましたので、{ withdraw-let }いただきます。
    .w3 = ほかの会社で働くことにいたしましたので、勝手ながら{ withdraw-let }いただきます。
    .wn4 = { accepted-elsewhere }ので、{ withdraw-let }いただきたく、{ contacted }。
    .nf5 = 他社に入社いたしますため、{ withdraw-wish }存じます。
    .nf9 = 検討の結果、他社からのお話をお受けすることといたしましたので、{ withdraw-wish }存じます。
    .nf6 = 誠に勝手ながら、他社への入社を決めましたため、{ withdraw-let }いただきます。
    .f7 = 誠に勝手ではございますが、{ accepted-elsewhere }ため、{ withdraw-let }いただきたく存じます。
    .nf8 = 他社に入社することとなりましたので、{ withdraw-let }いただきたく、{ contacted }。
decision-not-the-fit =
    .w1 = これからのキャリアを考え、{ withdraw }ことにしました。
    .wn2 = 今後のキャリアをあらためて考えた結果、{ withdraw }ことにいたしました。
    .w3 = いまの自分の目標とは少し方向が異なると感じ、{ withdraw-let }いただくことにしました。
    .wn4 = これから目指す方向を見つめ直し、{ withdraw-let }いただきたく、{ contacted }。
    .nf5 = 今後の目標を考え合わせ、{ withdraw-wish }存じます。
    .nf6 = 誠に勝手ながら、今後のキャリアを考え、{ withdraw-let }いただきます。
    .f7 = 誠に勝手ではございますが、自身の目指す方向を見つめ直しました結果、{ withdraw-let }いただきたく存じます。
    .nf9 = 今後の目標に照らし、目指す方向が異なると判断いたしましたので、{ withdraw-wish }存じます。
    .nf8 = 自身のキャリアについて検討いたしました結果、現在の目標とは方向が異なるため、{ withdraw-let }いただきたく、{ contacted }。
decision-pausing =
    .w1 = 仕事探しをいったんお休みすることにしましたので、{ withdraw-let }いただきます。
    .wn2 = 仕事探しを当面見合わせるため、{ withdraw-let }いただきます。
    .w3 = こちらの状況が変わり、しばらく仕事探しから離れることになりましたので、勝手ながら{ withdraw-let }いただきます。
    .wn4 = 求職活動をいったん休止することになりましたので、{ withdraw-let }いただきたく、{ contacted }。
    .nf5 = 求職活動を当面見合わせますため、{ withdraw-wish }存じます。
    .nf6 = 誠に勝手ながら、求職活動を休止いたしますため、{ withdraw-let }いただきます。
    .f7 = 誠に勝手ではございますが、状況の変化により求職活動を見合わせることといたしましたので、{ withdraw-let }いただきたく存じます。
    .nf8 = 状況に変化があり、求職活動をしばらく控えることといたしましたので、{ withdraw-let }いただきたく、{ contacted }。
decision-unsaid =
    .w1 = よく考えた末、{ withdraw }ことにしました。
    .wn2 = 検討の結果、{ withdraw }ことにいたしました。
    .w3 = じっくりと考えまして、{ withdraw-let }いただくことにしました。
    .wn4 = 勝手ながら、{ withdraw-let }いただきたく、{ contacted }。
    .nf5 = 検討いたしました結果、{ withdraw-wish }存じます。
    .nf6 = 誠に勝手ながら、{ withdraw-let }いただきます。
    .f7 = 誠に勝手ではございますが、熟慮の末、{ withdraw-let }いただきたく存じます。
    .nf8 = 恐縮ながら、検討の結果、{ withdraw-let }いただくことといたしました。
decision-pay =
    .w1 = 給与面の希望が合わないため、{ withdraw-let }いただきます。
    .wn2 = 給与面の希望を踏まえて考えた結果、{ withdraw }ことにいたしました。
    .w3 = 給与面で必要とする条件をあらためて考え、勝手ながら{ withdraw-let }いただくことにしました。
    .wn4 = 待遇面の希望をあらためて考え、{ withdraw-let }いただきたく、{ contacted }。
    .nf5 = 給与面での希望を踏まえ、{ withdraw-wish }存じます。
    .nf6 = 誠に勝手ながら、待遇面の希望を考慮し、{ withdraw-let }いただきます。
    .f7 = 誠に勝手ではございますが、給与面での希望を踏まえて検討いたしました結果、{ withdraw-let }いただきたく存じます。
    .nf8 = 待遇面での希望をあらためて検討いたしました結果、{ withdraw-let }いただきたく、{ contacted }。
decision-location =
    .w1 = 住まいからの通勤が難しいため、{ withdraw-let }いただきます。
    .wn2 = 勤務地の関係で、{ withdraw }ことにいたしました。
    .w3 = 通勤のことをいろいろと考えましたが、いまの暮らしとの両立が難しく、勝手ながら{ withdraw-let }いただきます。
    .wn4 = 勤務地についてあらためて考え、通勤が難しいことから、{ withdraw-let }いただきたく、{ contacted }。
    .nf5 = 通勤の都合により、{ withdraw-wish }存じます。
    .nf6 = 誠に勝手ながら、通勤の都合により、{ withdraw-let }いただきます。
    .f7 = 誠に勝手ではございますが、勤務地について検討いたしました結果、通勤が難しく、{ withdraw-let }いただきたく存じます。
    .nf8 = 勤務地につきまして検討いたしましたが、通勤が難しいため、{ withdraw-let }いただきたく、{ contacted }。
decision-staying =
    .w1 = いまの会社に残ることにしましたので、{ withdraw-let }いただきます。
    .wn2 = 現在の職場で働き続けることにいたしましたので、{ withdraw-let }いただきます。
    .w3 = いろいろと考えましたが、いまの職場でもうしばらく経験を積みたいと思い、勝手ながら{ withdraw-let }いただきます。
    .wn4 = 現職にとどまることを決めましたので、{ withdraw-let }いただきたく、{ contacted }。
    .nf5 = 現職にとどまるため、{ withdraw-wish }存じます。
    .nf6 = 誠に勝手ながら、現職を続けることといたしましたので、{ withdraw-let }いただきます。
    .f7 = 誠に勝手ではございますが、引き続き現職に力を注ぐことといたしましたため、{ withdraw-let }いただきたく存じます。
    .nf8 = 今後について検討いたしました結果、現職を続けることといたしましたので、{ withdraw-let }いただきたく、{ contacted }。
decision-slow-process =
    .w1 = 今後の予定を早めに決めることになりましたので、{ withdraw-let }いただきます。
    .wn2 = こちらの予定の都合により、{ withdraw }ことにいたしました。
    .w3 = こちらの都合で、今後のことを思っていたより早く決める必要があり、勝手ながら{ withdraw-let }いただきます。
    .wn4 = こちらの予定と時期が合わなくなりましたので、{ withdraw-let }いただきたく、{ contacted }。
    .nf5 = 日程の都合により、{ withdraw-wish }存じます。
    .nf6 = 誠に勝手ながら、こちらのスケジュールの都合により、{ withdraw-let }いただきます。
    .f7 = 誠に勝手ではございますが、今後の予定を早期に定める必要が生じましたため、{ withdraw-let }いただきたく存じます。
    .nf8 = 今後の予定を早めに定めることとなりましたため、{ withdraw-let }いただきたく、{ contacted }。
decision-personal =
    .w1 = 個人的な事情により、{ withdraw-let }いただきます。
    .wn2 = 一身上の都合により、{ withdraw }ことにいたしました。
    .w3 = 個人的な事情で予定どおりに進めることが難しくなり、勝手ながら{ withdraw-let }いただくことにしました。
    .wn4 = 身の回りの事情が変わりましたので、{ withdraw-let }いただきたく、{ contacted }。
    .nf5 = 一身上の都合により、{ withdraw-wish }存じます。
    .nf6 = 誠に勝手ながら、一身上の都合により、{ withdraw-let }いただきます。
    .f7 = 誠に勝手ではございますが、一身上の都合により、{ withdraw-let }いただきたく存じます。
    .nf8 = 私事で恐縮ですが、事情が変わりましたため、{ withdraw-let }いただきたく、{ contacted }。
decision-confirm =
    .w1 = お話ししたとおり、{ withdraw-let }いただきますので、文面でもお伝えいたします。
    .wn2 = 念のため文面でもお伝えいたしますが、{ withdraw-let }いただきます。
    .wnf3 = お伝えいたしましたとおり、{ withdraw-let }いただきます。
    .wn4 = お伝えした内容の確認となりますが、{ withdraw-let }いただきます。
    .nf5 = あらためまして、{ withdraw-let }いただきたく、文面にてご連絡いたします。
    .f6 = 先に申し上げましたとおり、{ withdraw-wish }存じます。
decision-referrer =
    .w1 = よく考えた末、{ withdraw }ことにしましたので、まず直接お伝えしたいと思いました。
    .wn2 = 検討の結果、{ withdraw }ことにいたしましたので、早めにご報告いたします。
    .wnf3 = せっかくのお話でしたが、{ withdraw }ことにいたしましたので、まずは私からご報告いたします。
    .nf4 = 検討いたしました結果、{ withdraw }ことといたしましたので、まずはご報告いたします。
    .f5 = 熟慮の末、{ withdraw }ことといたしましたので、直接ご報告申し上げます。
decision-firm =
    .w1 = もう一度よく考えましたが、気持ちは変わらず、{ withdraw-let }いただきます。
    .wn2 = あらためて考えましたが、{ withdraw-let }いただくという結論に変わりはありません。
    .wnf3 = もう一度検討いたしましたが、やはり{ withdraw-let }いただきます。
    .nf4 = 再度検討いたしましたが、結論は変わらず、{ withdraw-wish }存じます。
    .f5 = いただいたお言葉を踏まえ検討いたしましたが、{ withdraw }という考えに変わりはございません。
decision-reverse =
    .w1 = 先日、{ withdraw }とお伝えしましたが、あれから考え、早まった判断だったと思っています。
    .wn2 = { withdraw }とお伝えしましたが、その判断を悔やんでおります。
    .wn3 = 先日は、{ withdraw }とご連絡しましたが、考えが足りなかったと感じております。
    .wnf4 = { withdraw }とお伝えいたしましたが、あらためて考え、性急な判断であったと反省しております。
    .nf5 = 先般、{ withdraw }旨をお伝えいたしましたが、その後、考えをあらためました。
    .f6 = 先般は{ withdraw }旨をご連絡申し上げましたが、熟考が足りなかったと悔やんでおります。

## Apology, once, for what was booked

apology =
    .w1 = 予定を空けてくださっていたのに、申し訳ありません。
    .wn2 = 日程を調整してくださったのに、申し訳ございません。
    .w3 = お手数をおかけし、申し訳ありません。
    .wnf4 = ご迷惑をおかけし、申し訳ございません。
    .wn5 = 予定を空けていただいておりましたのに、申し訳ございません。
    .nf6 = お時間をご用意いただきながら、申し訳ございません。
    .nf7 = 日程をご調整いただいたにもかかわらず、申し訳ございません。
    .f8 = ご予定に支障をきたしますこと、深くお詫び申し上げます。
    .f9 = お手数をおかけし、お詫び申し上げます。
apology-late =
    .w1 = 直前のお知らせになってしまい、申し訳ありません。
    .wn2 = 急なお知らせとなり、申し訳ございません。
    .w3 = 間際になってのご連絡で、申し訳ありません。
    .wnf4 = 直前のご連絡となり、申し訳ございません。
    .wn5 = 急なことでご迷惑をおかけし、申し訳ございません。
    .nf6 = 間際になってのご連絡となりましたこと、お詫びいたします。
    .f7 = 急なお知らせとなりましたこと、深くお詫び申し上げます。
    .f8 = 急なご連絡をお詫び申し上げます。
apology-assignment =
    .w1 = 課題をご用意くださっていたのに、申し訳ありません。
    .wn2 = 課題をご用意いただきながら、申し訳ございません。
    .wnf3 = 課題に取り組めず、申し訳ございません。
    .nf4 = 課題をご準備いただいたにもかかわらず、申し訳ございません。
    .f5 = お約束した課題に取り組めず、深くお詫び申し上げます。
    .w6 = お約束していた課題に取り組めず、申し訳ありません。
    .n7 = ご準備いただいた課題に取り組めず、申し訳ございません。

## Release

release =
    .w1 = { booked-time }は、どうぞほかのご予定にお使いください。
    .wn2 = { booked-interview }は、取り消していただけますと助かります。
    .w3 = 恐れ入りますが、{ booked-interview }は取り消していただければと思います。
    .wnf4 = { booked-time }は、ほかのご予定にお充てください。
    .wnf5 = { booked-interview }は、お取り消しください。
    .nf6 = つきましては、{ booked-interview }をお取り消しいただければと存じます。
    .nf7 = 恐れ入りますが、{ booked-interview }をお取り消しいただけますでしょうか。
    .nf9 = { booked-interview }は、取り消しとさせてください。
    .f8 = つきましては、{ booked-time }はほかのご予定にお充ていただきたく存じます。
release-assignment =
    .w1 = 提出はお待ちいただかなくて大丈夫です。関連する資料は、こちらで削除いたします。
    .wn2 = 関連する資料は、こちらで責任をもって削除いたします。
    .wnf3 = 関連する資料は削除いたします。
    .nf4 = なお、関連する資料は責任をもって削除いたします。
    .f5 = 提出は控えさせていただき、関連する資料は責任をもって削除いたします。

## Question

question =
    .w1 = { before-next }、日々の仕事の流れや、一緒に働く方々について、もう少し教えていただけますか。
    .wn2 = 入社後のイメージをもう少し具体的に持ちたく、最初の数か月でどのような仕事をお任せいただけるのか、伺ってもよろしいでしょうか。
    .wnf3 = { before-next }、入社後の半年間に期待される役割と、チームでの仕事の進め方をお聞かせいただけますでしょうか。
    .nf4 = 判断の参考にいたしたく、業務の優先事項と評価の考え方について、お伺いできればと存じます。
    .f5 = 検討を進めるにあたり、主な業務内容と入社後半年間に期待される役割につきまして、ご教示いただけますでしょうか。
question-pay =
    .w1 = { before-next }、差し支えなければ、想定されている給与の水準と福利厚生について教えていただけますか。
    .wn2 = 差し支えなければ、想定されている給与の水準を伺ってもよろしいでしょうか。
    .wnf3 = { before-next }、給与の水準と主な福利厚生についてお聞かせいただけますでしょうか。
    .nf4 = 判断の参考にいたしたく、想定されている給与の水準と待遇について、お伺いできればと存じます。
    .f5 = 検討を進めるにあたり、想定されている給与の水準と主な福利厚生につきまして、ご教示いただけますでしょうか。
question-location =
    .w1 = { before-next }、出社の頻度や、在宅勤務がどのくらいできるのかを教えていただけますか。
    .wn2 = 通勤できるかどうかを考えたく、週に何日ほど出社するのか、伺ってもよろしいでしょうか。
    .wnf3 = { before-next }、週の出社日数と、在宅勤務の可否についてお聞かせいただけますでしょうか。
    .nf4 = 判断の参考にいたしたく、出社の頻度と勤務形態について、お伺いできればと存じます。
    .f5 = 検討を進めるにあたり、出社の日数と在宅勤務の取り扱いにつきまして、ご教示いただけますでしょうか。
question-timing =
    .w1 = これからの予定を立てたく、今後の流れとおおよその時期を教えていただけますか。
    .wn2 = こちらの予定を立てる都合がありまして、この先の流れと日程の見通しを伺ってもよろしいでしょうか。
    .wnf3 = 今後の流れと、おおよその時期についてお聞かせいただけますでしょうか。
    .nf4 = 予定を調整いたしたく、今後の流れとそれぞれの時期について、お伺いできればと存じます。
    .f5 = 今後の予定を立てるにあたり、これからの流れとその時期につきまして、ご教示いただけますでしょうか。
question-reconnect =
    .w1 = いま、あらためて新しい仕事を探しておりまして、合いそうなポジションがあれば、少しお話を聞かせていただけないでしょうか。
    .wn2 = 状況が変わり、あらためて仕事を探しておりますので、現在募集中のポジションについてお話を伺えないでしょうか。
    .wnf3 = あらためて新しい仕事を探しておりますが、現在、募集中のポジションはございますでしょうか。
    .nf4 = 求職活動を再開いたしましたので、私の経験を生かせるポジションがございましたら、お聞かせいただけないでしょうか。
    .f5 = このたび求職活動を再開いたしましたので、現在募集されているポジションにつきまして、ご教示いただけないでしょうか。
question-reverse =
    .w1 = 勝手なお願いですが、まだ間に合うようでしたら、{ position }についてもう一度ご検討いただけないでしょうか。
    .wn2 = { position }がまだ募集中でしたら、もう一度ご検討いただくことはできますでしょうか。
    .wnf3 = 勝手なお願いですが、{ about-position }再度ご検討いただけないでしょうか。
    .nf4 = 恐縮ながら、{ about-position }いま一度ご検討いただけないでしょうか。
    .f5 = 誠に厚かましいお願いではございますが、{ position }につきまして、再度ご検討いただくことは可能でしょうか。

## Appreciation

appreciation-early =
    .w1 = 丁寧にやり取りしてくださり、感謝しております。
    .wn2 = お仕事の内容を知ることができ、よい機会となりました。
    .w3 = 時間を割いてご対応くださったこと、とてもありがたく思っております。
    .wn4 = 丁寧にご対応いただいたことに、感謝しております。
    .wnf5 = 業務の内容を知る機会をいただき、大変参考になりました。
    .nf6 = これまでのご対応に、深く感謝しております。
    .nf9 = 丁寧なご案内をくださったことに、深く感謝しております。
    .nf7 = ご検討にお時間を割いていただいたことを、ありがたく思っております。
    .f8 = 丁寧にご対応くださいましたこと、深く感謝しております。
appreciation-met =
    .w1 = お話を伺うなかで学ぶことが多く、とてもよい時間でした。
    .wn2 = 率直にお話しいただき、とても勉強になりました。
    .w3 = 仕事の進め方や皆様のお考えを聞かせていただけて、とても参考になりました。
    .wn4 = 皆様のお仕事について伺えたことは、貴重な経験になりました。
    .wnf5 = 組織やお仕事について詳しくお聞かせいただき、大変参考になりました。
    .nf6 = 皆様のお考えを直接伺えましたことは、貴重な経験となりました。
    .nf7 = 率直にお話しくださったことを、ありがたく思っております。
    .f8 = 業務について丁寧にご説明いただきましたこと、深く感謝しております。
appreciation-felt-off =
    .w1 = お仕事について教えてくださったことに、感謝しております。
    .wn2 = お仕事の内容をご案内いただいたことに、感謝しております。
    .wnf3 = これまでお知らせいただいた内容は、大変参考になりました。
    .nf4 = 業務についてお知らせくださったことを、ありがたく思っております。
    .f5 = 業務についてご説明いただきましたこと、深く感謝しております。
    .n6 = お仕事について知る機会をいただき、参考になりました。
appreciation-spoken =
    .w1 = 親身にご対応くださり、感謝しております。
    .wn2 = 丁寧にご対応いただき、感謝しております。
    .wnf3 = お時間をいただいたことに、感謝しております。
    .nf4 = これまでのご対応に、深く感謝しております。
    .f5 = ご丁寧にご対応くださり、深く感謝しております。
appreciation-ask =
    .w1 = お忙しいところ恐縮ですが、ごく簡単なお答えでも、とても助かります。
    .wn2 = 急ぎではございませんので、お手すきの際に、分かる範囲でお返事をいただければ十分でございます。
    .wnf3 = 簡単なお答えだけでも、大変助かります。
    .nf4 = 急ぎではございませんので、お手すきの際のお返事で差し支えございません。
    .f5 = お忙しいところ恐れ入りますが、簡単なお答えだけでも大変ありがたく存じます。
appreciation-referrer =
    .w1 = 後押ししてくださったことは忘れません。私にできることがあれば、いつでも声をかけてください。
    .wn2 = ご期待に沿えず心苦しいのですが、推してくださったことは大きな励みになりました。
    .wnf3 = お力添えは、大きな励みになりました。
    .wnf4 = 後押ししていただいたことに、心から感謝しております。
    .nf5 = ご期待に沿えず心苦しく存じますが、お力添えには深く感謝しております。
    .f6 = お力添えには深く感謝しており、いつか何らかの形でお返しできればと存じます。
appreciation-firm =
    .w1 = 詳しくはお話しできませんが、お気遣いはとてもありがたく思っております。
    .wn2 = 詳しい事情は控えさせていただきますが、お気遣いに感謝しております。
    .wnf3 = お気にかけていただいたことに、感謝しております。
    .wnf4 = お心遣いをいただきましたことに、感謝しております。
    .nf5 = 詳細は差し控えますが、お心遣いには深く感謝しております。
    .f6 = ご厚意はありがたく存じますが、詳細は差し控えますこと、ご容赦ください。
appreciation-reconnect =
    .w1 = いますぐでなくても、何かの折に思い出していただけるとうれしいです。
    .wn2 = 必要でしたら、職務経歴書もすぐにお送りできます。
    .wnf3 = 現時点でご縁がない場合も、お心に留めていただけますと幸いです。
    .nf4 = ご入用でしたら、最新の職務経歴書をお送りいたします。
    .f5 = 現在該当するものがない場合も、今後の候補としてお心に留めていただけましたら幸いに存じます。
appreciation-reverse =
    .w1 = 難しいようでしたら、どうぞお気になさらないでください。ご検討いただけるだけでも、ありがたく思います。
    .wn2 = すでに別の方に決まっているようでしたら、どうぞお気になさらないでください。
    .w3 = 難しいようでしたら、どうぞお気になさらないでください。
    .wnf4 = どのようなお返事でも、ありがたく承ります。
    .nf5 = 難しい場合は、どうぞご放念ください。
    .nf6 = すでに別の方にお決まりの場合は、どうぞご放念ください。
    .f7 = お騒がせいたしますこと、心苦しく存じますが、どのようなお返事もありがたく承ります。

## Keeping in touch

keep =
    .w1 = またどこかでご一緒できたらうれしいです。
    .w2 = またお話しできる機会がありましたら、うれしく思います。
    .wn3 = 別の機会にまたお話しできれば幸いです。
    .wn4 = { $act ->
        [offer] いつか別の形でご一緒できましたら、うれしく思います。
       *[process] 今後、合いそうなポジションがありましたら、またお声がけいただけるとうれしく思います。
    }
    .wnf5 = またご縁がございましたら幸いです。
    .wnf6 = またの機会がございましたら幸いです。
    .nf7 = また別の機会に、ご一緒できましたら幸いです。
    .nf8 = { $act ->
        [offer] いつか別の形で、ご一緒できましたら幸いです。
       *[process] 今後、適したポジションがございましたら、お声がけいただけますと幸いです。
    }
    .f9 = いずれまた、ご縁をいただけますことを願っております。
keep-pausing =
    .w1 = 再開するときには、またお話しできたらうれしいです。
    .wn2 = 再開する際は、またご連絡させていただければと思っております。
    .wnf3 = 時期がまいりましたら、またお話しできれば幸いです。
    .wnf4 = また別の機会に、ご縁がありましたら幸いです。
    .nf5 = 再開いたします折には、あらためてご縁をいただけましたら幸いです。
    .f6 = 時期がまいりました折には、再びご縁をいただけますことを願っております。
keep-linkedin =
    .w1 = これからもこちらでつながっていられたらうれしいです。
    .wn2 = 今後もこちらでつながっていただけるとうれしく思います。
    .wn3 = また合いそうなポジションがありましたら、お声がけいただけるとうれしく思います。
    .wnf4 = 今後もこちらでご縁が続きましたら幸いです。
    .nf5 = 引き続き、こちらでつながっていられましたら幸いです。
    .wnf6 = また別の機会にお話しできれば幸いです。
    .f7 = 引き続き、こちらでご縁をいただけますことを願っております。
keep-referrer =
    .w1 = 近いうちに、またゆっくりお話しできたらうれしいです。
    .wn2 = 落ち着きましたら、近況を聞かせていただけるとうれしく思います。
    .wnf3 = 近いうちに、またお話しできれば幸いです。
    .nf4 = また近況を伺う機会がありましたら幸いです。
    .f5 = またお目にかかる機会をいただけましたら幸いに存じます。

## Wish

wish =
    .w1 = よい方との出会いがありますよう、願っております。
    .wn2 = 採用活動が実り多いものとなりますよう、願っております。
    .wn3 = 皆様の今後のご活躍をお祈りしております。
    .wnf4 = { your-company }の今後のご発展をお祈りしております。
    .wnf5 = 採用活動がよい形で実を結びますよう、お祈りしております。
    .wnf6 = 皆様のますますのご活躍をお祈りしております。
    .nf7 = { at-last }、{ your-company }のご発展をお祈り申し上げます。
    .nf8 = { at-last }、皆様の一層のご活躍をお祈り申し上げます。
    .f9 = { at-last }、{ your-company }のますますのご発展と皆様のご活躍を心よりお祈り申し上げます。
wish-referrer =
    .w1 = どうぞお体を大切になさってください。
    .wn2 = 皆様のますますのご活躍を願っております。
    .wnf3 = ご活躍をお祈りしております。
    .nf4 = 皆様のご健勝とご活躍をお祈りしております。
    .f5 = { at-last }、ますますのご活躍をお祈り申し上げます。

## Closing

closing-signed = { $text }
closing-unsigned = { $text }
closing =
    .w1 = どうぞよろしくお願いいたします。
    .wn2 = 何卒よろしくお願いいたします。
    .w3 = それでは、どうぞよろしくお願いいたします。
    .wn4 = 以上、よろしくお願いいたします。
    .nf5 = 何卒よろしくお願い申し上げます。
    .nf6 = 以上、何卒よろしくお願い申し上げます。
    .f7 = 略儀ながら、メールにてご連絡申し上げます。
closing-linkedin =
    .w1 = どうぞよろしくお願いいたします。
    .wn2 = 何卒よろしくお願いいたします。
    .wnf3 = それでは、よろしくお願いいたします。
    .wnf4 = どうぞよろしくお願い申し上げます。
    .nf5 = 何卒よろしくお願い申し上げます。
    .f6 = 略儀ながら、メッセージにてご連絡申し上げます。
closing-phone =
    .w1 = 後ほどメールもお送りします。それでは、失礼いたします。
    .wn2 = 念のため、メールでもお送りいたします。それでは、失礼いたします。
    .wnf3 = 後ほど、メールでもご連絡いたします。失礼いたします。
    .nf4 = 別途、メールでもお送りいたします。失礼いたします。
    .f5 = 追って、メールでもご連絡申し上げます。それでは、失礼いたします。
closing-voicemail =
    .w1 = 折り返しのお電話には及びません。メールでもお伝えします。失礼いたします。
    .wn2 = メールでもお送りいたしますので、折り返しには及びません。失礼いたします。
    .wnf3 = メールでもご連絡いたします。失礼いたします。
    .wnf4 = それでは、失礼いたします。
    .nf5 = 後ほどメールをお送りいたしますので、折り返しには及びません。失礼いたします。
    .f6 = 追って、メールでもご連絡申し上げます。失礼いたします。
closing-reply =
    .w1 = お電話でもメールでも、お返事をいただけるとうれしいです。それでは、失礼いたします。
    .wn2 = お電話かメールで、ご都合のよいときにお知らせいただければと思います。失礼いたします。
    .wnf3 = それでは、よろしくお願いいたします。失礼いたします。
    .wnf4 = お返事をお待ちしております。失礼いたします。
    .nf5 = ご都合のよいときに、ご連絡をお待ちしております。失礼いたします。
    .f6 = ご連絡をお待ち申し上げております。失礼いたします。
closing-friend =
    .w1 = それでは、どうぞお元気で。失礼いたします。
    .wn2 = どうぞお元気で。失礼いたします。
    .wnf3 = それでは、失礼いたします。
    .nf4 = どうぞご自愛ください。失礼いたします。
    .f5 = お健やかにお過ごしください。失礼いたします。

## Subject

who = { $roleForm ->
    [none] { $nameForm ->
        [known] （{ $name }）
       *[none] { "" }
    }
   *[title] { $nameForm ->
        [known] （{ $role }／{ $name }）
       *[none] （{ $role }）
    }
}
which = { $roleForm ->
    [none] { "" }
   *[title] （{ $role }）
}
by-name = { $nameForm ->
    [known] （{ $name }）
   *[none] { "" }
}
withdrawal = { $act ->
    [application] 応募取り下げ
    [invitation] 面接辞退および応募取り下げ
    [invitation-sourced] 面接辞退
    [consideration] 辞退
    [offer] 内定辞退
   *[process] 選考辞退
}
subject =
    .wnf1 = { withdrawal }のご連絡{ who }
    .wnf2 = { withdrawal }につきまして{ who }
    .wnf3 = 【ご連絡】{ withdrawal }の件{ who }
subject-offer =
    .wnf1 = 内定辞退のご連絡{ who }
    .wnf2 = 内定辞退につきまして{ who }
    .wnf3 = 【ご連絡】内定辞退の件{ who }
subject-ask =
    .wnf1 = 選考に関するお伺い{ who }
    .wnf2 = 選考についてお伺いしたいこと{ who }
    .wnf3 = 選考に関するご質問{ who }
subject-confirm =
    .wnf1 = お電話でお伝えした件{ who }
    .wnf2 = お電話でお伝えした{ withdrawal }の件{ who }
    .wnf3 = 【ご連絡】お電話の件{ who }
subject-referrer =
    .wnf1 = ご推薦の御礼とご報告{ which }
    .wnf2 = ご推薦いただいた件のご報告{ which }
    .wnf3 = ご紹介いただいた件につきまして{ which }
subject-firm =
    .wnf1 = { withdrawal }の件{ who }
    .wnf2 = { withdrawal }の件につきまして{ who }
    .wnf3 = いただいたご連絡につきまして{ who }
subject-reconnect =
    .wnf1 = ご無沙汰しております{ by-name }
    .wnf2 = 求職活動再開のご連絡{ by-name }
    .wnf3 = 新しい仕事についてのご相談{ by-name }
subject-reverse =
    .wnf1 = { withdrawal }の件についてのお願い{ who }
    .wnf2 = 再検討のお願い{ who }
    .wnf3 = 先日のご連絡についてのお願い{ who }
